package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PersonCommandTest {

  private static final Pattern LINK =
      Pattern.compile("https://opastin\\.example/editor/set-up\\?link=[A-Za-z0-9_-]{43}");

  private final StringWriter said = new StringWriter();

  @BeforeEach
  void set(@TempDir Path data) {
    System.setProperty("opastin.data", data.toString());
    System.setProperty("opastin.server.public-url", "https://opastin.example");
  }

  @AfterEach
  void forget() {
    System.clearProperty("opastin.data");
    System.clearProperty("opastin.server.public-url");
  }

  /** The exit code; what was said is in {@link #said}. */
  private int run(String... args) {
    said.getBuffer().setLength(0);
    PrintWriter out = new PrintWriter(said, true);
    return new CommandLine(new PersonCommand()).setOut(out).setErr(out).execute(args);
  }

  @Test
  void theFirstAdminGetsALinkAndNeverAPassword() {
    assertEquals(0, run("add", "--name", "Aino", "--email", "aino@example.fi", "--role", "admin"));
    assertTrue(LINK.matcher(said.toString()).find(), said.toString());
    assertFalse(said.toString().contains("password"), said.toString());
    assertEquals(0, run("list"));
    assertEquals("aino@example.fi\tAino\tadmin\teverywhere\tenabled\n", said.toString());
    assertEquals(0, run("reset", "AINO@example.fi"));
    assertTrue(LINK.matcher(said.toString()).find(), said.toString());
  }

  @Test
  void whatCannotBeIsSaidInASentence() {
    run("add", "--name", "Aino", "--email", "aino@example.fi", "--role", "admin");
    assertEquals(1, run("add", "--name", "Aino", "--email", "Aino@example.fi"));
    assertTrue(said.toString().contains("person reset"), said.toString());
    assertEquals(1, run("disable", "aino@example.fi"));
    assertTrue(said.toString().contains("At least one admin"), said.toString());
    assertEquals(1, run("reset", "nobody@example.fi"));
    assertEquals(2, run("add", "--name", "X", "--email", "x@example.fi", "--role", "boss"));
    assertEquals(2, run("add", "--name", "X", "--email", "nothing"));
    assertEquals(2, run("add", "--name", "X", "--email", "x@example.fi", "--scope", "region:x"));
    run("add", "--name", "Toinen", "--email", "toinen@example.fi", "--role", "admin");
    assertEquals(0, run("disable", "aino@example.fi"));
    run("list");
    assertTrue(said.toString().contains("aino@example.fi\tAino\tadmin\teverywhere\tdisabled"));
  }
}
