package fi.opastin.http;

import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;

/** Not ready any more once the server is about to stop, so that calls are sent elsewhere. */
record TakingCalls(Connections connections) implements HealthCheck {

  @Override
  public HealthCheckType type() {
    return HealthCheckType.READINESS;
  }

  @Override
  public String name() {
    return "taking-calls";
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.builder().status(!connections.isLeaving()).build();
  }
}
