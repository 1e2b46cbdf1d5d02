package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.DescribeImagesRequest;
import software.amazon.awssdk.services.ec2.model.Filter;

/**
 * Says a scope in the words of {@code DescribeImages}. Deprecated images are always asked for: EC2
 * hides those of others otherwise, and public ones are deprecated after two years by themselves.
 */
final class ImageQuestions {
  /** Accounts named in one request; EC2's hard limit for the values of a filter is 200. */
  private static final int OWNERS = 100;

  private ImageQuestions() {}

  /** The requests whose answers together are the scope. */
  static List<DescribeImagesRequest> of(Scope scope) {
    return switch (scope) {
      case Scope.OwnedByMe owned -> List.of(base().owners("self").includeDisabled(true).build());
      case Scope.SharedWithMe shared -> List.of(base().executableUsers("self").build());
      case Scope.Amazon amazon -> List.of(base().owners("amazon").build());
      case Scope.Marketplace marketplace -> List.of(base().owners("aws-marketplace").build());
      case Scope.VerifiedPublishers verified -> byOwners(Publishers.verifiedOwnerIds(), List.of());
      case Scope.Account account -> List.of(base().owners(account.accountId()).build());
      case Scope.Community community -> community(community);
      default ->
          throw new IllegalArgumentException("Not a population of the cloud: " + scope.key());
    };
  }

  private static List<DescribeImagesRequest> community(Scope.Community community) {
    List<Filter> filters = new ArrayList<>();
    filters.add(Filter.builder().name("is-public").values("true").build());
    if (community.namePattern() != null) {
      filters.add(Filter.builder().name("name").values(community.namePattern()).build());
    }
    return community.owners().isEmpty()
        ? List.of(base().filters(filters).build())
        : byOwners(community.owners(), filters);
  }

  private static List<DescribeImagesRequest> byOwners(List<String> owners, List<Filter> filters) {
    List<DescribeImagesRequest> requests = new ArrayList<>();
    for (int from = 0; from < owners.size(); from += OWNERS) {
      List<String> some = owners.subList(from, Math.min(owners.size(), from + OWNERS));
      requests.add(base().owners(some).filters(filters).build());
    }
    return requests;
  }

  private static DescribeImagesRequest.Builder base() {
    return DescribeImagesRequest.builder().includeDeprecated(true);
  }
}
