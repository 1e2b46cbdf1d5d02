package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.sandbox.ec2.AnswerPages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that answers with prepared pages: the kernel copies them from the file into the socket,
 * so that next to nothing of what is measured is the server.
 */
final class ReplayServer {
  private static final Pattern TOKEN = Pattern.compile("(?:^|&)NextToken=page-(\\d+)");
  private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/\\d+/([a-z0-9-]+)/");

  private final PreparedPages pages;
  private final FileChannel file;
  private final byte[] regions;

  private ReplayServer(PreparedPages pages) throws IOException {
    this.pages = pages;
    file = FileChannel.open(pages.file());
    regions = AnswerPages.regions(pages.regions());
  }

  /** Serves the file that the first argument names; prints the port and ends with its input. */
  public static void main(String[] arguments) throws Exception {
    ReplayServer server = new ReplayServer(PreparedPages.read(Path.of(arguments[0])));
    ServerSocketChannel socket = ServerSocketChannel.open();
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    System.out.println(((InetSocketAddress) socket.getLocalAddress()).getPort());
    Thread.ofPlatform().daemon().start(() -> server.accept(socket));
    while (System.in.read() >= 0) {
      // Whoever started this process holds its input open.
    }
    System.exit(0);
  }

  private void accept(ServerSocketChannel socket) {
    while (true) {
      try {
        SocketChannel connection = socket.accept();
        Thread.ofPlatform().daemon().start(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(SocketChannel connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(Channels.newInputStream(connection));
      while (answer(in, connection)) {
        // The next request of the same connection.
      }
    } catch (IOException gone) {
      // The client had enough.
    }
  }

  private boolean answer(InputStream in, SocketChannel out) throws IOException {
    String region = "";
    int length = 0;
    String line = line(in);
    if (line.isEmpty()) {
      return false;
    }
    for (; !line.isEmpty(); line = line(in)) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      } else if (lower.startsWith("authorization:")) {
        Matcher scope = SCOPE.matcher(line);
        region = scope.find() ? scope.group(1) : "";
      } else if (lower.startsWith("expect:")) {
        write(out, "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    }
    String form = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    if (form.contains("Action=DescribeRegions")) {
      head(out, regions.length);
      write(out, regions);
      return true;
    }
    Matcher token = TOKEN.matcher(form);
    List<PreparedPages.Page> all = pages.byRegion().getOrDefault(region, List.of());
    PreparedPages.Page page = all.get(token.find() ? Integer.parseInt(token.group(1)) : 0);
    head(out, page.length());
    long sent = 0;
    while (sent < page.length()) {
      sent += file.transferTo(page.offset() + sent, page.length() - sent, out);
    }
    return true;
  }

  private static void head(SocketChannel out, int length) throws IOException {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml;charset=UTF-8\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    write(out, head.getBytes(StandardCharsets.US_ASCII));
  }

  private static void write(SocketChannel out, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
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
}
