package io.github.amiexplorer.sandbox.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.amiexplorer.sandbox.http.ApiAnswer;
import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Operation;
import io.github.amiexplorer.sandbox.http.Protocols;
import io.github.amiexplorer.sandbox.world.SandboxAccount;
import io.github.amiexplorer.sandbox.world.SandboxOrganization;
import io.github.amiexplorer.sandbox.world.SandboxOrganizationalUnit;
import io.github.amiexplorer.sandbox.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Organizations: who belongs together. */
public final class OrganizationsService implements Operation {
  private static final int PAGE = 20;

  private final World world;

  /** The organization of the world's account. */
  public OrganizationsService(World world) {
    this.world = world;
  }

  @Override
  public ApiAnswer answer(ApiRequest request, String requestId) {
    SandboxOrganization organization = world.organization();
    if (!organization.hasMember(request.accountId())) {
      throw ApiError.invalid(
          "AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
    }
    JsonNode json = Objects.requireNonNull(request.json());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    String next = "";
    switch (request.action()) {
      case "DescribeOrganization" -> answer.set("Organization", organization(organization));
      case "ListAccounts" ->
          next =
              JsonPaging.page(
                  json,
                  "NextToken",
                  "MaxResults",
                  PAGE,
                  organization.accounts(),
                  answer.putArray("Accounts"),
                  account -> account(organization, account));
      case "ListRoots" ->
          answer
              .putArray("Roots")
              .add(
                  node()
                      .put("Id", organization.rootId())
                      .put("Arn", organization.rootArn())
                      .put("Name", "Root")
                      .set("PolicyTypes", JsonNodeFactory.instance.arrayNode()));
      case "ListOrganizationalUnitsForParent" ->
          next =
              JsonPaging.page(
                  json,
                  "NextToken",
                  "MaxResults",
                  PAGE,
                  under(organization, json.path("ParentId").asText("")),
                  answer.putArray("OrganizationalUnits"),
                  unit ->
                      node().put("Id", unit.id()).put("Arn", unit.arn()).put("Name", unit.name()));
      default ->
          throw ApiError.invalid(
              "UnknownOperationException", "Unknown operation " + request.action());
    }
    if (!next.isEmpty()) {
      answer.put("NextToken", next);
    }
    return Protocols.json(requestId, answer);
  }

  private static List<SandboxOrganizationalUnit> under(SandboxOrganization in, String parent) {
    boolean known =
        parent.equals(in.rootId()) || in.units().stream().anyMatch(u -> u.id().equals(parent));
    if (!known) {
      throw ApiError.invalid(
          "ParentNotFoundException", "You specified parent '" + parent + "', that doesn't exist.");
    }
    return in.unitsUnder(parent);
  }

  private static ObjectNode organization(SandboxOrganization of) {
    SandboxAccount management = of.member(of.managementAccountId());
    return node()
        .put("Id", of.id())
        .put("Arn", of.arn())
        .put("FeatureSet", "ALL")
        .put("MasterAccountId", of.managementAccountId())
        .put("MasterAccountArn", of.accountArn(of.managementAccountId()))
        .put("MasterAccountEmail", management == null ? "" : management.email());
  }

  private static ObjectNode account(SandboxOrganization in, SandboxAccount account) {
    return node()
        .put("Id", account.id())
        .put("Arn", in.accountArn(account.id()))
        .put("Name", account.name())
        .put("Email", account.email())
        .put("Status", account.status())
        .put("JoinedMethod", account.joinedMethod())
        .put("JoinedTimestamp", Instant.parse(account.joinedTimestamp()).getEpochSecond());
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
