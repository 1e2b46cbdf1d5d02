package io.github.amiexplorer.sandbox.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.amiexplorer.sandbox.http.ApiAnswer;
import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Operation;
import io.github.amiexplorer.sandbox.http.Protocols;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Systems Manager: the public image parameters, and the account's own. */
public final class SsmService implements Operation {
  private static final int PAGE = 10;
  private static final int MOST_NAMES = 10;

  private final World world;

  /** Parameters of the world's Regions. */
  public SsmService(World world) {
    this.world = world;
  }

  @Override
  public ApiAnswer answer(ApiRequest request, String requestId) {
    RegionWorld region = world.region(request.region());
    if (region == null) {
      throw ApiError.invalid(
          "UnrecognizedClientException", "The security token included in the request is invalid.");
    }
    Map<String, String> parameters = new TreeMap<>(region.ssmParameters());
    if (!request.accountId().equals(world.account().id())) {
      parameters.keySet().removeIf(name -> !name.startsWith("/aws/service/"));
    }
    JsonNode json = Objects.requireNonNull(request.json());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    switch (request.action()) {
      case "GetParameter" -> {
        String name = json.path("Name").asText("");
        if (!parameters.containsKey(name)) {
          throw ApiError.invalid("ParameterNotFound", "Parameter " + name + " not found.");
        }
        answer.set("Parameter", parameter(request.region(), name, parameters));
      }
      case "GetParameters" -> several(request.region(), json, parameters, answer);
      case "GetParametersByPath" -> byPath(request.region(), json, parameters, answer);
      default ->
          throw ApiError.invalid(
              "UnknownOperationException", "Unknown operation " + request.action());
    }
    return Protocols.json(requestId, answer);
  }

  private void several(
      String region, JsonNode json, Map<String, String> parameters, ObjectNode answer) {
    if (json.path("Names").size() > MOST_NAMES) {
      throw ApiError.invalid(
          "ValidationException", "Member must have length less than or equal to " + MOST_NAMES);
    }
    ArrayNode found = answer.putArray("Parameters");
    ArrayNode invalid = answer.putArray("InvalidParameters");
    for (JsonNode each : json.path("Names")) {
      String name = each.asText();
      if (parameters.containsKey(name)) {
        found.add(parameter(region, name, parameters));
      } else {
        invalid.add(name);
      }
    }
  }

  private void byPath(
      String region, JsonNode json, Map<String, String> parameters, ObjectNode answer) {
    String asked = json.path("Path").asText("");
    if (!asked.startsWith("/")) {
      throw ApiError.invalid(
          "ValidationException",
          "The parameter doesn't meet the parameter name requirements. The parameter name must"
              + " begin with a forward slash \"/\".");
    }
    String path = asked.endsWith("/") ? asked : asked + "/";
    boolean deep = json.path("Recursive").asBoolean(false);
    List<String> names =
        parameters.keySet().stream()
            .filter(name -> name.startsWith(path))
            .filter(name -> deep || name.indexOf('/', path.length()) < 0)
            .toList();
    String next =
        JsonPaging.page(
            json,
            "NextToken",
            "MaxResults",
            PAGE,
            names,
            answer.putArray("Parameters"),
            name -> parameter(region, name, parameters));
    if (!next.isEmpty()) {
      answer.put("NextToken", next);
    }
  }

  private ObjectNode parameter(String region, String name, Map<String, String> parameters) {
    boolean open = name.startsWith("/aws/service/");
    return JsonNodeFactory.instance
        .objectNode()
        .put("Name", name)
        .put("Type", "String")
        .put("Value", parameters.get(name))
        .put("Version", 1)
        .put("LastModifiedDate", Instant.parse(world.now()).getEpochSecond())
        .put("DataType", "text")
        .put(
            "ARN",
            "arn:aws:ssm:"
                + region
                + ":"
                + (open ? "" : world.account().id())
                + ":parameter"
                + name);
  }
}
