package io.github.amiexplorer.catalog.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.catalog.query.FilterReference;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.cloud.aws.CallLimits;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;

/**
 * EC2's own filters: the same filter over HTTP, answered by the server, and over the catalogue that
 * was listed from it, give the same ids. Every name is asked; {@code proof.worlds} says how often.
 */
@Timeout(300)
class Ec2FiltersProofTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final long SEED = Long.getLong("proof.seed", 20261128);
  private static final int ROUNDS = Math.max(1, Integer.getInteger("proof.worlds", 8) / 8);

  private static SandboxServer server;
  private static CloudSession session;
  private static Ec2Client client;
  private static final Catalog CATALOG = new Catalog();

  private final Draw draw = new Draw(SEED);
  private final RandomTexts texts = new RandomTexts(draw);

  /** A filter as both sides write it. */
  private record Asked(String name, List<String> values) {
    String text() {
      return name
          + (name.startsWith("tag:") ? "=" : draws(name))
          + values.stream().map(Fields::quoted).collect(Collectors.joining(","));
    }

    /** A colon does where the language has no key of that name. */
    private static String draws(String name) {
      return name.contains("-") && name.length() % 2 == 0 ? ":" : "=";
    }
  }

  @BeforeAll
  static void list() throws Exception {
    server = SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(400));
    session =
        new AwsConnector(CallLimits.INTERACTIVE)
            .open(new ConnectionChoice(ConnectionChoice.Kind.SANDBOX, null, server.url()));
    client =
        Ec2Client.builder()
            .endpointOverride(server.url())
            .region(software.amazon.awssdk.regions.Region.EU_WEST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLE", "any")))
            .build();
    Inventory inventory = new Inventory(session, CATALOG, Clock.systemUTC(), null);
    List<Scope> scopes =
        List.of(
            new Scope.OwnedByMe(), new Scope.SharedWithMe(), new Scope.Community(null, List.of()));
    for (Scope each : scopes) {
      inventory.refresh(each, List.of(IRELAND));
    }
    long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (inventory.state().listings().stream().filter(each -> each.phase() == Phase.DONE).count()
        < scopes.size()) {
      assertTrue(System.nanoTime() < patience, () -> "not listed: " + inventory.state());
      Thread.sleep(10);
    }
  }

  @AfterAll
  static void close() {
    client.close();
    session.close();
    server.close();
  }

  @Test
  void search_byEc2sFilters_givesTheIdsThatTheServerGives() {
    assertEquals(theirs(List.of()), ours(List.of()), "everything");
    List<Image> samples = new ArrayList<>();
    Answer all = search("");
    for (int at = 0; at < all.rows().size(); at++) {
      samples.add(all.rows().get(at));
    }
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (String name : FilterReference.ec2Names()) {
        List<Asked> filters = new ArrayList<>(List.of(filter(name, samples)));
        if (draw.chance(30)) {
          Asked other = filter(draw.one(FilterReference.ec2Names()), samples);
          if (!other.name().equals(name)) {
            filters.add(other);
          }
        }
        if (draw.chance(15)) {
          filters.add(tag(samples));
        }
        Set<String> theirs = theirs(filters);
        assertEquals(theirs, ours(filters), () -> "seed " + SEED + ": " + text(filters));
        found += theirs.isEmpty() ? 0 : 1;
      }
    }
    assertTrue(found > 20 * ROUNDS, "most found nothing: " + found);
  }

  private Asked filter(String name, List<Image> samples) {
    List<Image> having =
        samples.stream().filter(each -> !Ec2Values.of(name, each).isEmpty()).toList();
    return new Asked(
        name,
        draw.some(
            1,
            draw.one(1, 1, 3),
            () ->
                having.isEmpty()
                    ? draw.one("*", "x", "tr?e")
                    : pattern(draw.one(Ec2Values.of(name, draw.one(having))))));
  }

  private Asked tag(List<Image> samples) {
    Image of = draw.one(samples.stream().filter(each -> !each.tags().isEmpty()).toList());
    String key = draw.one(List.copyOf(of.tags().keySet()));
    boolean plain = key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
    String name = plain ? key : "Name";
    return new Asked("tag:" + name, List.of(pattern(of.tags().getOrDefault(name, "x"))));
  }

  private String pattern(String value) {
    String pattern = draw.chance(35) ? value : texts.pattern(value);
    String clean = pattern.replace("\"", "?");
    return clean.isEmpty() ? "*" : clean;
  }

  private static String text(List<Asked> filters) {
    return filters.stream()
        .map(
            each ->
                each.name().startsWith("tag:") && each.name().contains(" ")
                    ? "tag:\"" + each.name().substring(4) + "\"=" + each.text().split("=", 2)[1]
                    : each.text())
        .collect(Collectors.joining(" "));
  }

  private static Set<String> ours(List<Asked> filters) {
    Answer answer = search(text(filters));
    Set<String> ids = new TreeSet<>();
    for (int at = 0; at < answer.rows().size(); at++) {
      ids.add(answer.rows().get(at).id());
    }
    return ids;
  }

  private static Answer search(String text) {
    FilterQuery.Parsed parsed = FilterQuery.parse(text);
    assertEquals(List.of(), parsed.errors(), text);
    return CATALOG.search(
        new Question(
            new Scope.All(),
            Set.of(),
            parsed.query(),
            List.of(SortOrder.NEWEST_FIRST),
            RandomImages.NOW,
            null,
            Set.of(),
            null),
        () -> false);
  }

  private static Set<String> theirs(List<Asked> filters) {
    return client
        .describeImagesPaginator(
            request ->
                request
                    .includeDeprecated(true)
                    .includeDisabled(true)
                    .maxResults(1_000)
                    .filters(
                        filters.stream()
                            .map(
                                each ->
                                    Filter.builder()
                                        .name(each.name())
                                        .values(each.values())
                                        .build())
                            .toList()))
        .images()
        .stream()
        .map(each -> each.imageId())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
