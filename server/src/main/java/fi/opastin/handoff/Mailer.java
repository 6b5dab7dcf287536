package fi.opastin.handoff;

/** Hands mails to a server; never throws for what the server does. */
@FunctionalInterface
interface Mailer {

  /** Tries once, within time limits of its own. */
  Delivery send(Mail mail);
}
