package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.ec2.model.DescribeImagesRequest;

/** Images by EC2's {@code DescribeImages}, page by page with a loop of our own. Thread-safe. */
final class Ec2ImageListing implements ImageListing {
  private static final String ACTION = "ec2:DescribeImages";

  /** Ids in one request; AWS advises fewer than 1,000, and one unknown id refuses them all. */
  private static final int IDS = 200;

  private final AwsClients clients;
  private final AwsCalls calls;
  private final List<Duration> throttlePauses;
  private final ShapeTree shapes = new ShapeTree();

  Ec2ImageListing(AwsClients clients, AwsCalls calls, List<Duration> throttlePauses) {
    this.clients = clients;
    this.calls = calls;
    this.throttlePauses = List.copyOf(throttlePauses);
  }

  @Override
  public void list(Region region, Scope scope, PageSink pages, CancelToken cancel) {
    PageSize size = new PageSize();
    TextPool pool = new TextPool();
    for (DescribeImagesRequest question : ImageQuestions.of(scope)) {
      NextTokens tokens = new NextTokens(region, ACTION);
      Function<CancelToken, ImagePage> fetch =
          stop -> page(new ImagePage(region, pool, shapes), question, tokens, size, stop);
      PageAhead ahead = new PageAhead(cancel, fetch);
      try {
        do {
          ImagePage page = ahead.page();
          cancel.throwIfCancelled();
          if (tokens.leadsOn(page.nextToken())) {
            tokens.take(page.nextToken());
            ahead.close();
            ahead = new PageAhead(cancel, fetch);
            pages.page(page.images(), page.unreadable());
          } else {
            pages.page(page.images(), page.unreadable());
            tokens.take(page.nextToken());
          }
        } while (tokens.hasNext());
      } finally {
        ahead.close();
      }
    }
  }

  private ImagePage page(
      ImagePage page,
      DescribeImagesRequest question,
      NextTokens tokens,
      PageSize size,
      CancelToken cancel) {
    while (true) {
      DescribeImagesRequest request =
          question.toBuilder().maxResults(size.maxResults()).nextToken(tokens.next()).build();
      try {
        return patiently(page, request, cancel);
      } catch (CloudException refused) {
        if (!size.shrinkFor(refused.failure())) {
          throw refused;
        }
      }
    }
  }

  /** Waits and asks the same again where the cloud throttled every attempt of the SDK. */
  private ImagePage patiently(ImagePage page, DescribeImagesRequest request, CancelToken cancel) {
    for (Duration pause : throttlePauses) {
      try {
        return ask(page, request, cancel);
      } catch (CloudException throttled) {
        if (!(throttled.failure() instanceof CloudFailure.Throttled)) {
          throw throttled;
        }
        Pause.sleep(pause, cancel);
      }
    }
    return ask(page, request, cancel);
  }

  private ImagePage ask(ImagePage page, DescribeImagesRequest request, CancelToken cancel) {
    DescribeImagesRequest call =
        request.toBuilder()
            .overrideConfiguration(each -> each.putExecutionAttribute(ImagePage.OF_CALL, page))
            .build();
    return calls.call(
        page.region(),
        ACTION,
        cancel,
        () -> {
          clients.ec2(page.region()).describeImages(call);
          return page;
        });
  }

  @Override
  public List<Image> find(Region region, Collection<String> ids, CancelToken cancel) {
    List<String> all = ids.stream().distinct().toList();
    List<Image> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += IDS) {
      findSome(region, all.subList(from, Math.min(all.size(), from + IDS)), found, cancel);
    }
    return found;
  }

  /** Leaves out the ids that a refusal names; halves the question where it names none. */
  private void findSome(Region region, List<String> ids, List<Image> found, CancelToken cancel) {
    if (ids.isEmpty()) {
      return;
    }
    DescribeImagesRequest request =
        DescribeImagesRequest.builder()
            .imageIds(ids)
            .includeDeprecated(true)
            .includeDisabled(true)
            .build();
    try {
      found.addAll(
          patiently(new ImagePage(region, new TextPool(), shapes), request, cancel)
              .images()
              .images());
    } catch (CloudException refused) {
      if (!RefusedIds.isAboutIds(refused.failure())) {
        throw refused;
      }
      List<String> rest = RefusedIds.without(ids, refused.failure());
      if (rest.size() < ids.size()) {
        findSome(region, rest, found, cancel);
      } else if (ids.size() > 1) {
        int middle = ids.size() / 2;
        findSome(region, ids.subList(0, middle), found, cancel);
        findSome(region, ids.subList(middle, ids.size()), found, cancel);
      }
    }
  }
}
