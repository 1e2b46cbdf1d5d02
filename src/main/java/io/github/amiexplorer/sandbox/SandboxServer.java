package io.github.amiexplorer.sandbox;

import static java.time.temporal.ChronoUnit.DAYS;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.amiexplorer.sandbox.ec2.Ec2Service;
import io.github.amiexplorer.sandbox.fault.Disturbance;
import io.github.amiexplorer.sandbox.fault.Faults;
import io.github.amiexplorer.sandbox.http.ApiAnswer;
import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Operation;
import io.github.amiexplorer.sandbox.http.Protocols;
import io.github.amiexplorer.sandbox.http.RequestReader;
import io.github.amiexplorer.sandbox.services.IamService;
import io.github.amiexplorer.sandbox.services.KmsService;
import io.github.amiexplorer.sandbox.services.OrganizationsService;
import io.github.amiexplorer.sandbox.services.SsmService;
import io.github.amiexplorer.sandbox.services.StsService;
import io.github.amiexplorer.sandbox.world.Agenda;
import io.github.amiexplorer.sandbox.world.World;
import io.github.amiexplorer.sandbox.world.WorldGenerator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An EC2-compatible endpoint on loopback for all Regions: the Region is in the request's signature.
 * Unmodified AWS clients work against it. Knows nothing of the application.
 */
public final class SandboxServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SandboxServer.class);
  private static final int MOST_REQUEST_BYTES = 10 << 20;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final FutureTask<Answering> answering;
  private final Faults faults;
  private final Counters counters = new Counters();

  private SandboxServer(HttpServer server, Supplier<World> world, Faults faults) {
    this.server = server;
    this.faults = faults;
    answering = new FutureTask<>(() -> answering(world.get()));
  }

  /** What the world is needed for. */
  private record Answering(RequestReader reader, Map<String, Operation> services) {}

  private Answering answering(World world) {
    return new Answering(
        new RequestReader(world.account().id()),
        Map.of(
            "ec2", new Ec2Service(world, faults::closedRegions),
            "sts", new StsService(),
            "iam", new IamService(world),
            "ssm", new SsmService(world),
            "kms", new KmsService(world),
            "organizations", new OrganizationsService(world)));
  }

  /** Starts one; it answers when this returns. */
  public static SandboxServer start(SandboxOptions options) throws IOException {
    SandboxServer sandbox = listen(options);
    sandbox.answering();
    return sandbox;
  }

  /**
   * Starts one that listens when this returns and makes its world on the first request, which waits
   * for that: for a program that has something better to do at its start.
   */
  public static SandboxServer listen(SandboxOptions options) throws IOException {
    InstantSource clock = clock(options.today());
    Agenda agenda = new Agenda(System::nanoTime, options.speed());
    Supplier<World> world =
        () ->
            new WorldGenerator(options.seed(), options.imagesPerRegion(), options.today())
                .generate(clock, agenda);
    HttpServer http =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 256);
    Faults faults = new Faults(options.seed());
    faults.set(options.faults());
    SandboxServer sandbox = new SandboxServer(http, world, faults);
    http.setExecutor(sandbox.threads);
    http.createContext(ControlResource.PATH, new ControlResource(faults, sandbox.counters)::handle);
    http.createContext("/", sandbox::handle);
    http.start();
    return sandbox;
  }

  /** The time of day on the world's day, and on from there. */
  private static InstantSource clock(LocalDate today) {
    InstantSource system = InstantSource.system();
    Duration off =
        Duration.ofDays(LocalDate.ofInstant(system.instant(), ZoneOffset.UTC).until(today, DAYS));
    return () -> system.instant().plus(off);
  }

  /** The faults; they may be changed while it runs. */
  public Faults faults() {
    return faults;
  }

  /** How often it was asked for what. */
  public Counters counters() {
    return counters;
  }

  /** Where it listens, such as {@code http://127.0.0.1:4599}. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private Answering answering() {
    answering.run();
    try {
      return answering.get();
    } catch (ExecutionException defect) {
      throw new IllegalStateException("There is no world", defect);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The sandbox is closing", closed);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String requestId = UUID.randomUUID().toString();
      byte[] body = exchange.getRequestBody().readNBytes(MOST_REQUEST_BYTES);
      String service =
          RequestReader.service(exchange.getRequestHeaders().getFirst("X-Amz-Target"), null);
      Disturbance disturbance = Disturbance.NONE;
      ApiAnswer answer;
      try {
        Answering made = answering();
        ApiRequest request =
            made.reader()
                .read(exchange.getRequestHeaders(), exchange.getRequestURI().getRawQuery(), body);
        service = request.service();
        counters.count(request.action(), request.region());
        disturbance = faults.meet(request);
        Operation operation = made.services().get(service);
        if (operation == null) {
          throw ApiError.invalid(
              "UnknownOperationException", "The service " + service + " is not here");
        }
        answer = operation.answer(request, requestId);
      } catch (ApiError refusal) {
        answer = Protocols.error(service, refusal, requestId);
      } catch (RuntimeException defect) {
        LOG.error("The sandbox failed on a request", defect);
        answer =
            Protocols.error(
                service,
                new ApiError(500, "InternalError", "An internal error has occurred"),
                requestId);
      }
      AnswerSender.send(exchange, answer, disturbance);
    }
  }
}
