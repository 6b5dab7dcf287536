package fi.opastin.handoff;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends by SMTP (RFC 5321), one connection a mail. Safe to share. */
final class SmtpMailer implements Mailer {

  /** The library would log whole mails where an operator logs everything. */
  private static final List<Logger> SILENCED =
      List.of(Logger.getLogger("org.eclipse.angus.mail"), Logger.getLogger("jakarta.mail"));

  private final MailSettings settings;
  private final Clock clock;
  private final Session session;

  SmtpMailer(MailSettings settings, Clock clock) {
    SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    this.settings = settings;
    this.clock = clock;
    session = Session.getInstance(properties(settings));
  }

  private static Properties properties(MailSettings settings) {
    Properties all = new Properties();
    String connect = Long.toString(settings.connectTimeout().toMillis());
    String answer = Long.toString(settings.timeout().toMillis());
    boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
    all.put("mail.transport.protocol", "smtp");
    all.put("mail.smtp.host", settings.host());
    all.put("mail.smtp.port", Integer.toString(settings.port()));
    all.put("mail.smtp.from", settings.from().text());
    all.put("mail.smtp.localhost", settings.from().domain());
    all.put("mail.smtp.connectiontimeout", connect);
    all.put("mail.smtp.timeout", answer);
    all.put("mail.smtp.writetimeout", answer);
    all.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    all.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
    all.put("mail.smtp.starttls.required", Boolean.toString(startTls));
    all.put(
        "mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSettings.Security.TLS));
    all.put("mail.smtp.ssl.checkserveridentity", "true");
    all.put("mail.smtp.quitwait", "false");
    return all;
  }

  @Override
  public Delivery send(Mail mail) {
    try (Transport transport = session.getTransport()) {
      try {
        transport.connect(settings.user().orElse(null), settings.password().orElse(null));
      } catch (AuthenticationFailedException e) {
        return new Delivery.Unreachable("authentication");
      } catch (MessagingException e) {
        return new Delivery.Unreachable(name(e));
      }
      MimeMessage message = message(mail);
      transport.sendMessage(message, message.getAllRecipients());
      return new Delivery.Sent();
    } catch (SendFailedException e) {
      return failed(e);
    } catch (MessagingException e) {
      // the connection broke, also after the mail was taken: then it is sent again
      return new Delivery.Deferred(name(e));
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + mail.id() + "@" + settings.from().domain() + ">");
          }
        };
    message.setFrom(address(settings.from().text()));
    message.setRecipient(Message.RecipientType.TO, address(mail.to().text()));
    if (mail.replyTo().isPresent()) {
      message.setReplyTo(new Address[] {address(mail.replyTo().get().text())});
    }
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setText(mail.text().replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
    message.saveChanges();
    return message;
  }

  private static InternetAddress address(String text) throws MessagingException {
    return new InternetAddress(text, true);
  }

  /**
   * A receiver or a text that the server refuses for good is refused; a sender that it refuses is a
   * fault of our settings, which may be mended.
   */
  private static Delivery failed(SendFailedException failure) {
    for (Exception next = failure; next != null; next = next(next)) {
      if (next instanceof SMTPAddressFailedException address) {
        return byCode(address.getReturnCode());
      }
    }
    return failure instanceof SMTPSendFailedException sent && !sent.getCommand().startsWith("MAIL")
        ? byCode(sent.getReturnCode())
        : new Delivery.Deferred(name(failure));
  }

  private static Exception next(Exception failure) {
    return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  private static Delivery byCode(int code) {
    String why = Integer.toString(code);
    return code >= 500 && code < 600 && code != 530 && code != 535
        ? new Delivery.Refused(why)
        : new Delivery.Deferred(why);
  }

  private static String name(MessagingException e) {
    Exception cause = e.getNextException() == null ? e : e.getNextException();
    return cause.getClass().getSimpleName();
  }
}
