package io.github.amiexplorer.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/**
 * An HTTP server on a raw socket of the loopback interface that can break every rule: cut bodies,
 * reset connections, keep silent. Each request gets what {@code script} gives for its number, which
 * begins with 0.
 */
public final class FaultServer implements AutoCloseable {
  private final ServerSocket socket;
  private final BiFunction<Integer, Request, Reply> script;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** Starts to listen. */
  public FaultServer(IntFunction<Reply> script) {
    this((number, request) -> script.apply(number));
  }

  private FaultServer(BiFunction<Integer, Request, Reply> script) {
    this.script = script;
    try {
      socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** A server that answers by what is asked. */
  public static FaultServer byRequest(Function<Request, Reply> script) {
    return new FaultServer((number, request) -> script.apply(request));
  }

  /** What is done with the connection after a request. */
  @FunctionalInterface
  public interface Reply {
    /** Writes the answer, or breaks off. */
    void send(Socket connection) throws Exception;
  }

  /** One request as it came: headers with names in lower case, and the form's fields. */
  public record Request(Map<String, String> headers, Map<String, String> form) {
    /** The Region in the signature. */
    public String region() {
      String[] scope = headers.getOrDefault("authorization", "").split("/", -1);
      return scope.length > 2 ? scope[2] : "";
    }
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** A whole and honest answer. */
  public static Reply xml(int status, String body) {
    return full(status, "Content-Type: text/xml;charset=UTF-8\r\n", utf8(body));
  }

  /** The same, compressed. */
  public static Reply gzip(String body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(body));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return full(200, "Content-Type: text/xml\r\nContent-Encoding: gzip\r\n", packed.toByteArray());
  }

  /** Any bytes with any further headers, each ended by CR LF. */
  public static Reply full(int status, String headers, byte[] body) {
    return connection -> {
      head(connection, status, headers + "Content-Length: " + body.length + "\r\n");
      connection.getOutputStream().write(body);
    };
  }

  /** Promises the whole body, sends {@code count} bytes of it and closes. */
  public static Reply closedAfter(String body, int count) {
    return connection -> {
      head(
          connection,
          200,
          "Content-Type: text/xml\r\nContent-Length: " + utf8(body).length + "\r\n");
      connection.getOutputStream().write(utf8(body), 0, count);
      connection.close();
    };
  }

  /** As {@link #closedAfter} but with a reset. */
  public static Reply resetAfter(String body, int count) {
    return connection -> {
      head(
          connection,
          200,
          "Content-Type: text/xml\r\nContent-Length: " + utf8(body).length + "\r\n");
      connection.getOutputStream().write(utf8(body), 0, count);
      connection.getOutputStream().flush();
      connection.setSoLinger(true, 0);
      connection.close();
    };
  }

  /** One chunk with {@code count} bytes of the body, then the end of the connection. */
  public static Reply cutChunked(String body, int count) {
    return connection -> {
      head(connection, 200, "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n");
      OutputStream out = connection.getOutputStream();
      out.write(utf8(Integer.toHexString(count) + "\r\n"));
      out.write(utf8(body), 0, count);
      out.write(utf8("\r\n"));
      connection.close();
    };
  }

  /** Closes before the first byte of an answer. */
  public static Reply reset() {
    return connection -> {
      connection.setSoLinger(true, 0);
      connection.close();
    };
  }

  /** Never answers; ends when the other side does. */
  public static Reply mute() {
    return connection -> {
      while (connection.getInputStream().read() >= 0) {
        // Silence until the other side hangs up.
      }
    };
  }

  /** One byte after the other, for ever. */
  public static Reply drip(String beginning, long pauseMillis) {
    return connection -> {
      head(connection, 200, "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n");
      OutputStream out = connection.getOutputStream();
      out.write(utf8(Integer.toHexString(utf8(beginning).length) + "\r\n" + beginning + "\r\n"));
      while (true) {
        out.write(utf8("1\r\n \r\n"));
        out.flush();
        Thread.sleep(pauseMillis);
      }
    };
  }

  /** An error as EC2 words it. */
  public static Reply error(int status, String code, String message) {
    return xml(
        status,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>"
            + code
            + "</Code><Message>"
            + message
            + "</Message></Error></Errors><RequestID>req-1</RequestID></Response>");
  }

  private static void head(Socket connection, int status, String headers) throws IOException {
    String head = "HTTP/1.1 " + status + " Said\r\nConnection: close\r\n" + headers + "\r\n";
    connection.getOutputStream().write(utf8(head));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Request request = read(connection.getInputStream());
      int number;
      synchronized (requests) {
        number = requests.size();
        requests.add(request);
      }
      script.apply(number, request).send(connection);
    } catch (Exception broken) {
      // The client went away, which is what many tests are about.
    } finally {
      open.remove(connection);
    }
  }

  private static Request read(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return new Request(headers, form);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket each : open) {
        each.close();
      }
    } catch (IOException notClosed) {
      throw new UncheckedIOException(notClosed);
    }
  }
}
