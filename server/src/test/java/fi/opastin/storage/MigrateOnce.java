package fi.opastin.storage;

/** A process that brings a database up to date, and says so. */
final class MigrateOnce {

  private MigrateOnce() {}

  public static void main(String[] args) throws InterruptedException {
    System.out.println(KilledProcess.READY);
    Database.open(DatabaseSettings.at(args[0]));
    KilledProcess.tell("migrated");
    Thread.currentThread().join();
  }
}
