package fi.opastin.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** People who ask one thing each; every fiftieth is in danger. Safe to share. */
final class SingleMessages implements Load.Talk {

  /** Ordinary messages in three languages; not from any test set. */
  private static final List<String> MESSAGES =
      List.of(
          "Haluaisin opiskella sähköasentajaksi, mistä aloitan?",
          "mistä löydän kesätyötä kun olen 16",
          "Var kan jag få hjälp med mitt CV?",
          "I moved to Finland last year and need a job",
          "Voinko hakea ammattikouluun kesken vuoden",
          "raha ei riitä vuokraan",
          "Missä on lähin Ohjaamo Tampereella?",
          "hur ansöker man till yrkeshögskola",
          "How do I apply for student support?",
          "en tiedä mitä tekisin isona",
          "työkokeilu vai palkkatuki",
          "haluan perustaa yrityksen");

  private static final String DANGER = "Aion tappaa itseni";
  private static final int OF = 50;

  private final AtomicLong next = new AtomicLong();

  @Override
  public Load.Message next(String lastReply) {
    long number = next.getAndIncrement();
    boolean isDanger = number % OF == OF - 1;
    String text = isDanger ? DANGER : MESSAGES.get((int) (number % MESSAGES.size()));
    return new Load.Message("{\"partner\":\"demo\",\"text\":\"" + text + "\"}", isDanger);
  }

  /**
   * A load of them on the chat of a server; they take turns, however many connections there are.
   */
  static Load on(ServerProcess server) {
    SingleMessages messages = new SingleMessages();
    return new Load(server.port(), "/api/v1/chat", () -> messages);
  }
}
