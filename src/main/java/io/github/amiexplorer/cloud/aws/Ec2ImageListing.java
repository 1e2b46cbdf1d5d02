package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.DescribeImagesRequest;
import software.amazon.awssdk.services.ec2.model.DescribeImagesResponse;
import software.amazon.awssdk.services.ec2.model.Filter;

/** {@link ImageListing} by DescribeImages, page by page with a loop of our own. */
final class Ec2ImageListing implements ImageListing {
  static final String ACTION = "ec2:DescribeImages";

  /** What EC2 takes at most; smaller ones are tried where an endpoint refuses it. */
  private static final int[] PAGE_SIZES = {1000, 500, 100};

  private static final int IDS_A_CALL = 200;
  private static final Pattern ID = Pattern.compile("ami-[0-9a-zA-Z]+");

  private final AwsClients clients;
  private final Calls calls;
  private final ImageMapping mapping = new ImageMapping();

  Ec2ImageListing(AwsClients clients, Calls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public void list(Region region, Scope scope, PageSink pages, CancelToken cancel) {
    Consumer<DescribeImagesRequest.Builder> narrowed = narrowing(scope);
    Set<String> tokens = new HashSet<>();
    @Nullable String token = null;
    int size = 0;
    while (true) {
      DescribeImagesResponse page;
      try {
        page = page(region, narrowed, token, PAGE_SIZES[size], cancel);
      } catch (CloudException refused) {
        if (token == null && size + 1 < PAGE_SIZES.length && refusesPageSize(refused)) {
          size++;
          continue;
        }
        throw refused;
      }
      cancel.throwIfCancelled();
      pages.page(page.images().stream().map(each -> mapping.image(region, each)).toList(), 0);
      token = page.nextToken();
      if (token == null || token.isEmpty()) {
        return;
      }
      if (!tokens.add(token)) {
        throw repeated(region);
      }
    }
  }

  private DescribeImagesResponse page(
      Region region,
      Consumer<DescribeImagesRequest.Builder> narrowed,
      @Nullable String token,
      int size,
      CancelToken cancel) {
    DescribeImagesRequest.Builder request =
        DescribeImagesRequest.builder().maxResults(size).nextToken(token);
    narrowed.accept(request);
    DescribeImagesRequest built = request.build();
    return calls.read(region, ACTION, cancel, () -> clients.ec2(region).describeImages(built));
  }

  private static CloudException repeated(Region region) {
    return new CloudException(
        new CloudFailure.Unreachable(
            new CloudFailure.Origin(
                region, ACTION, "repeated-token", null, "The same NextToken came twice", 200),
            CloudFailure.Unreachable.Problem.NOT_AN_ANSWER),
        null);
  }

  private static boolean refusesPageSize(CloudException refused) {
    String message = refused.failure().origin().message();
    return refused.failure() instanceof CloudFailure.InvalidField
        && message != null
        && message.toLowerCase(java.util.Locale.ROOT).contains("maxresults");
  }

  private static Consumer<DescribeImagesRequest.Builder> narrowing(Scope scope) {
    return switch (scope) {
      case Scope.OwnedByMe _ ->
          request -> request.owners("self").includeDeprecated(true).includeDisabled(true);
      case Scope.SharedWithMe _ ->
          request -> request.executableUsers("self").includeDeprecated(true);
      case Scope.Amazon _ -> request -> request.owners("amazon").includeDeprecated(true);
      case Scope.Marketplace _ ->
          request -> request.owners("aws-marketplace").includeDeprecated(true);
      case Scope.VerifiedPublishers _ ->
          request -> request.owners(Publishers.verifiedOwnerIds()).includeDeprecated(true);
      case Scope.Account account ->
          request -> request.owners(account.accountId()).includeDeprecated(true);
      case Scope.Community community ->
          request -> {
            List<Filter> filters = new ArrayList<>();
            filters.add(Filter.builder().name("is-public").values("true").build());
            if (community.namePattern() != null) {
              filters.add(Filter.builder().name("name").values(community.namePattern()).build());
            }
            if (!community.owners().isEmpty()) {
              request.owners(community.owners());
            }
            request.filters(filters).includeDeprecated(true);
          };
      case Scope.All _, Scope.LookedUp _ ->
          throw new IllegalArgumentException("All images are never asked as such");
    };
  }

  @Override
  public List<Image> find(Region region, Collection<String> ids, CancelToken cancel) {
    List<Image> found = new ArrayList<>();
    List<String> wanted = List.copyOf(ids);
    for (int from = 0; from < wanted.size(); from += IDS_A_CALL) {
      List<String> some = wanted.subList(from, Math.min(from + IDS_A_CALL, wanted.size()));
      findSome(region, some, found, cancel);
    }
    return found;
  }

  /** EC2 refuses the whole call for one unknown id: leave out those it names, else halve. */
  private void findSome(Region region, List<String> ids, List<Image> found, CancelToken cancel) {
    if (ids.isEmpty()) {
      return;
    }
    try {
      DescribeImagesRequest request =
          DescribeImagesRequest.builder()
              .imageIds(ids)
              .includeDeprecated(true)
              .includeDisabled(true)
              .build();
      calls
          .read(region, ACTION, cancel, () -> clients.ec2(region).describeImages(request))
          .images()
          .forEach(each -> found.add(mapping.image(region, each)));
    } catch (CloudException refused) {
      String code = refused.failure().origin().code();
      if (code == null || !code.startsWith("InvalidAMIID")) {
        throw refused;
      }
      if (ids.size() == 1) {
        return;
      }
      List<String> rest = new ArrayList<>(ids);
      rest.removeAll(named(refused.failure().origin().message()));
      if (rest.size() < ids.size()) {
        findSome(region, rest, found, cancel);
      } else {
        findSome(region, ids.subList(0, ids.size() / 2), found, cancel);
        findSome(region, ids.subList(ids.size() / 2, ids.size()), found, cancel);
      }
    }
  }

  private static List<String> named(@Nullable String message) {
    return message == null
        ? List.of()
        : ID.matcher(message).results().map(each -> each.group()).toList();
  }
}
