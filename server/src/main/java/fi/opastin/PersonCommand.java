package fi.opastin;

import fi.opastin.partners.Origin;
import fi.opastin.people.LocalAccounts;
import fi.opastin.people.Member;
import fi.opastin.people.Person;
import fi.opastin.people.PersonStore;
import fi.opastin.people.RightsStore;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.storage.Database;
import io.helidon.logging.common.LogConfig;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * People of the editor from the command line: how the first admin comes in, and how somebody comes
 * back in when nobody else can help. Works beside a server that runs. Ends with 1 when there is no
 * such person or it cannot be done.
 */
@CommandLine.Command(
    name = "person",
    description = "Add people to the editor, list them, let them in anew or no more.")
final class PersonCommand {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** What a command does with. */
  private record Tools(
      Settings settings, PersonStore people, RightsStore rights, LocalAccounts accounts) {

    /** The address of a link by which somebody makes their account. */
    String link(Member member) {
      String origin =
          settings
              .server()
              .publicUrl()
              .map(Origin::text)
              .orElse("http://localhost:" + settings.server().port());
      return origin + "/editor/set-up?link=" + accounts.reset(Person.OPASTIN, member);
    }
  }

  @CommandLine.Command(
      name = "add",
      description =
          "Add somebody; prints a link, good for three days and once, to set up their account.")
  int add(
      @CommandLine.Option(names = "--name", required = true, description = "Their name.")
          String name,
      @CommandLine.Option(names = "--email", required = true, description = "Their e-mail address.")
          String email,
      @CommandLine.Option(
              names = "--role",
              defaultValue = "viewer",
              description = "viewer, editor, publisher or admin: ${DEFAULT-VALUE}.")
          String role,
      @CommandLine.Option(
              names = "--scope",
              defaultValue = "everywhere",
              description = "everywhere, region:<code> or partner:<key>: ${DEFAULT-VALUE}.")
          String scope) {
    Role given = Role.of(role).orElseThrow(() -> wrong("--role", role));
    Scope reach = Scope.of(scope).orElseThrow(() -> wrong("--scope", scope));
    PersonStore.Details details = details(name, email);
    return with(
        tools -> {
          Member added = tools.rights().add(Person.OPASTIN, details, given, reach);
          return show(tools, added);
        });
  }

  @CommandLine.Command(name = "list", description = "List everybody with role, reach and state.")
  int list() {
    return with(
        tools -> {
          for (Member member : tools.people().all()) {
            out()
                .println(
                    String.join(
                        "\t",
                        member.email(),
                        member.person().name(),
                        member.person().role().id(),
                        member.person().scope().id(),
                        member.isEnabled() ? "enabled" : "disabled"));
          }
          return 0;
        });
  }

  @CommandLine.Command(
      name = "disable",
      description = "Let somebody in no more; ends their sessions.")
  int disable(
      @CommandLine.Parameters(paramLabel = "EMAIL", description = "Their e-mail address.")
          String email) {
    return with(
        tools ->
            somebody(
                tools,
                email,
                member -> {
                  tools.rights().setEnabled(Person.OPASTIN, member.id(), member.version(), false);
                  out().println(member.email() + " is disabled");
                  return 0;
                }));
  }

  @CommandLine.Command(
      name = "reset",
      description =
          "Let somebody in anew: removes password and codes, ends sessions, prints a new link.")
  int reset(
      @CommandLine.Parameters(paramLabel = "EMAIL", description = "Their e-mail address.")
          String email) {
    return with(
        tools ->
            somebody(
                tools,
                email,
                member -> {
                  Member enabled =
                      member.isEnabled()
                          ? member
                          : tools
                              .rights()
                              .setEnabled(Person.OPASTIN, member.id(), member.version(), true);
                  return show(tools, enabled);
                }));
  }

  private int show(Tools tools, Member member) {
    if (!tools.settings().signIn().localAccounts()) {
      out().println(member.email() + " may sign in at the issuer");
      return 0;
    }
    out().println("Open this within three days; it works once:");
    out().println(tools.link(member));
    return 0;
  }

  private int somebody(Tools tools, String email, Function<Member, Integer> work) {
    Optional<Member> member = tools.people().find(email);
    if (member.isEmpty()) {
      spec.commandLine().getErr().println("Nobody has the address " + email);
      return 1;
    }
    return work.apply(member.get());
  }

  private int with(Function<Tools, Integer> work) {
    LogConfig.configureRuntime();
    Settings settings = Settings.read();
    Clock clock = Clock.systemUTC();
    try (Database database = Database.open(settings.database())) {
      // a command makes links and seals nothing
      LocalAccounts accounts = new LocalAccounts(database, List.of(), clock);
      return work.apply(
          new Tools(
              settings,
              new PersonStore(database, clock),
              new RightsStore(database, clock),
              accounts));
    } catch (RightsStore.Refused refused) {
      spec.commandLine().getErr().println(sentence(refused.why()));
      return 1;
    } catch (Database.Unavailable away) {
      spec.commandLine().getErr().println("The database does not answer: see opastin.database");
      return 1;
    } finally {
      out().flush();
    }
  }

  private static String sentence(RightsStore.Refusal why) {
    return switch (why) {
      case TAKEN -> "Somebody has this address already; \"person reset\" lets them in anew";
      case LAST_ADMIN -> "At least one admin must remain";
      case STALE -> "Somebody else changed this at the same moment; try again";
      case UNKNOWN, ONESELF, NOT_PERMITTED -> "This cannot be done";
    };
  }

  private PersonStore.Details details(String name, String email) {
    try {
      return new PersonStore.Details(name, email);
    } catch (IllegalArgumentException e) {
      throw wrong("--" + e.getMessage(), e.getMessage().equals("name") ? name : email);
    }
  }

  private CommandLine.ParameterException wrong(String option, String value) {
    return new CommandLine.ParameterException(
        spec.commandLine(), option + ": \"" + value + "\" is no value of it");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
