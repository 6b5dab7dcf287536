package fi.opastin.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/**
 * Passwords as Argon2id keeps them, with the least that OWASP recommends (19 MiB, two rounds). Two
 * are worked on at a time, so that nobody can fill the memory by signing in. Safe to share.
 */
final class PasswordHash {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ROUNDS = 2;
  private static final int LENGTH = 32;
  private static final int SALT = 16;
  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(MEMORY_KIB, ROUNDS, 1, LENGTH, Argon2.ID);
  private static final Semaphore PLACES = new Semaphore(2, true);

  private PasswordHash() {}

  /** What is kept of nobody's password, so that checking one that is not there takes as long. */
  private static final class Nobody {
    private static final String HASH = of(Secrets.fresh());
  }

  /** What is kept of a password. */
  static String of(String password) {
    PLACES.acquireUninterruptibly();
    try {
      return Password.hash(normal(password))
          .addSalt(Secrets.bytes(SALT))
          .with(FUNCTION)
          .getResult();
    } finally {
      PLACES.release();
    }
  }

  /** Whether a password is the one that this was kept of. */
  static boolean matches(String password, String kept) {
    PLACES.acquireUninterruptibly();
    try {
      return Password.check(normal(password), kept).with(Argon2Function.getInstanceFromHash(kept));
    } finally {
      PLACES.release();
    }
  }

  /** The hash of a password that nobody has. */
  static String ofNobody() {
    return Nobody.HASH;
  }

  /** The same letters typed on another machine are the same password. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
