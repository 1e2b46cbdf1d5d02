package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.model.Region;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which image stands for which in each Region, for other tools. Names to Regions to ids. */
public record RegionMap(Map<String, Map<Region, String>> images) {
  /** JSON: one image as Region to id, several by name. */
  public String json() {
    Map<String, String> whole = new TreeMap<>();
    images.forEach((name, ids) -> whole.put(name, Json.object(texts(ids))));
    return images.size() == 1 ? whole.values().iterator().next() : Json.object(whole);
  }

  /** A Terraform variable: a map of Region to id for each name. */
  public String terraform() {
    StringBuilder text = new StringBuilder("locals {\n  ami_ids = {\n");
    new TreeMap<>(images)
        .forEach(
            (name, ids) -> {
              text.append("    ").append(Json.text(name)).append(" = {\n");
              new TreeMap<>(ids)
                  .forEach(
                      (region, id) ->
                          text.append("      ")
                              .append(Json.text(region.id()))
                              .append(" = ")
                              .append(Json.text(id))
                              .append('\n'));
              text.append("    }\n");
            });
    return text.append("  }\n}\n").toString();
  }

  /** The Mappings section of a CloudFormation template in YAML; names become Image1, Image2 … */
  public String cloudFormation() {
    Map<Region, Map<String, String>> byRegion = new TreeMap<>();
    int number = 0;
    StringBuilder names = new StringBuilder();
    for (Map.Entry<String, Map<Region, String>> each : new TreeMap<>(images).entrySet()) {
      String key = "Image" + ++number;
      names.append("# ").append(key).append(": ");
      names.append(each.getKey().replaceAll("\\p{Cntrl}", " ")).append('\n');
      each.getValue()
          .forEach(
              (region, id) ->
                  byRegion.computeIfAbsent(region, any -> new TreeMap<>()).put(key, id));
    }
    StringBuilder text = new StringBuilder(names).append("Mappings:\n  RegionMap:\n");
    byRegion.forEach(
        (region, ids) ->
            text.append("    ")
                .append(region.id())
                .append(":\n")
                .append(
                    ids.entrySet().stream()
                        .map(each -> "      " + each.getKey() + ": " + each.getValue() + "\n")
                        .collect(Collectors.joining())));
    return text.toString();
  }

  private static Map<String, String> texts(Map<Region, String> ids) {
    Map<String, String> texts = new TreeMap<>();
    ids.forEach((region, id) -> texts.put(region.id(), Json.text(id)));
    return texts;
  }
}
