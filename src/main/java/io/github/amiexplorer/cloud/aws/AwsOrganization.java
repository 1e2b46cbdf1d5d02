package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.Organization;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;
import software.amazon.awssdk.services.organizations.model.Root;

/** The organization by AWS Organizations, read from its root downwards. */
final class AwsOrganization implements Organization {
  /** The service lets units nest five deep; more is an answer that goes in circles. */
  private static final int DEEPEST = 10;

  private final AwsClients clients;
  private final AwsCalls calls;
  private final Region home;

  AwsOrganization(AwsClients clients, AwsCalls calls, Region home) {
    this.clients = clients;
    this.calls = calls;
    this.home = home;
  }

  @Override
  public Tree read(CancelToken cancel) {
    OrganizationsClient client = clients.organizations(home);
    var organization =
        ask("DescribeOrganization", cancel, () -> client.describeOrganization().organization());
    Root root = ask("ListRoots", cancel, () -> client.listRoots().roots().getFirst());
    List<Member> members = new ArrayList<>();
    NextTokens tokens = new NextTokens(home, "organizations:ListAccounts");
    do {
      var page =
          ask(
              "ListAccounts",
              cancel,
              () -> client.listAccounts(request -> request.nextToken(tokens.next())));
      page.accounts()
          .forEach(each -> members.add(new Member(each.id(), each.name(), each.statusAsString())));
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    Unit top = new Unit(root.id(), root.arn(), root.name(), units(client, root.id(), 0, cancel));
    return new Tree(
        organization.id(), organization.arn(), organization.masterAccountId(), top, members);
  }

  private List<Unit> units(
      OrganizationsClient client, String parent, int depth, CancelToken cancel) {
    List<OrganizationalUnit> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(home, "organizations:ListOrganizationalUnitsForParent");
    do {
      var page =
          ask(
              "ListOrganizationalUnitsForParent",
              cancel,
              () ->
                  client.listOrganizationalUnitsForParent(
                      request -> request.parentId(parent).nextToken(tokens.next())));
      found.addAll(page.organizationalUnits());
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    List<Unit> units = new ArrayList<>();
    for (OrganizationalUnit each : found) {
      List<Unit> below = depth < DEEPEST ? units(client, each.id(), depth + 1, cancel) : List.of();
      units.add(new Unit(each.id(), each.arn(), each.name(), below));
    }
    return units;
  }

  private <T> T ask(String operation, CancelToken cancel, Callable<T> call) {
    return calls.call(home, "organizations:" + operation, cancel, call);
  }
}
