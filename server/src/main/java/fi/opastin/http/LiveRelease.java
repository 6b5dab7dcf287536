package fi.opastin.http;

import fi.opastin.knowledge.LiveKnowledge;
import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;

/** Ready as soon as knowledge is live; says which release. */
final class LiveRelease implements HealthCheck {

  private final LiveKnowledge live;

  LiveRelease(LiveKnowledge live) {
    this.live = live;
  }

  @Override
  public HealthCheckType type() {
    return HealthCheckType.READINESS;
  }

  @Override
  public String name() {
    return "knowledge";
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.builder()
        .status(true)
        .detail("release", live.get().release())
        .detail("number", live.served().number())
        .build();
  }
}
