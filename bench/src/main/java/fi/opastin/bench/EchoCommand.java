package fi.opastin.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * The least that a server of JSON can do: reads an object with Jackson and sends it back, by the
 * same web server with the same settings. What a chat turn is measured beside.
 */
@CommandLine.Command(name = "echo", hidden = true, description = "Serve a bare echo of JSON.")
final class EchoCommand implements Callable<Integer> {

  @CommandLine.Option(names = "--port", required = true, description = "Port to listen on.")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    ObjectMapper json = new ObjectMapper();
    WebServer.builder()
        .host("127.0.0.1")
        .port(port)
        .featuresDiscoverServices(false)
        .connectionOptions(options -> options.tcpNoDelay(true))
        .useNio(false)
        .routing(
            routing ->
                routing
                    .get("/health/ready", (req, res) -> res.send("ready"))
                    .post(
                        "/echo",
                        (req, res) -> {
                          byte[] body =
                              json.writeValueAsBytes(json.readTree(req.content().inputStream()));
                          res.header(HeaderNames.CONTENT_TYPE, "application/json");
                          res.send(body);
                        }))
        .build()
        .start();
    Thread.currentThread().join();
    return 0;
  }
}
