package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a launch template as elements of an answer: {@code BlockDeviceMapping.1.Ebs.Iops}
 * is an {@code iops} in an {@code ebs} in an {@code item} of a {@code blockDeviceMappingSet}.
 */
final class TemplateDataXml {
  private final Xml xml;

  TemplateDataXml(Xml xml) {
    this.xml = xml;
  }

  void write(Map<String, String> data) {
    Node root = new Node();
    data.forEach((name, value) -> root.put(name, value));
    content(root);
  }

  private void content(Node node) {
    node.children.forEach(this::element);
  }

  private void element(String name, Node node) {
    String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    if (node.value != null) {
      xml.value(small, node.value);
    } else if (node.isList()) {
      // The groups of a network interface are the one list that is called otherwise.
      String list = name.equals("SecurityGroupId") && node.inInterface ? "group" : small;
      xml.element(
          list + "Set",
          () ->
              node.children.forEach(
                  (number, item) -> {
                    if (item.value == null) {
                      xml.element("item", () -> content(item));
                    } else if (list.equals("group")) {
                      xml.value("groupId", item.value);
                    } else {
                      xml.value("item", item.value);
                    }
                  }));
    } else {
      xml.element(small, () -> content(node));
    }
  }

  /** A name with what is below it. */
  private static final class Node {
    private final Map<String, Node> children = new TreeMap<>(Node::compare);
    private @Nullable String value;
    private boolean inInterface;

    void put(String path, String text) {
      Node node = this;
      boolean within = false;
      for (String part : path.split("\\.")) {
        node = node.children.computeIfAbsent(part, each -> new Node());
        node.inInterface = within;
        within |= part.equals("NetworkInterface");
      }
      node.value = text;
    }

    boolean isList() {
      return !children.isEmpty()
          && children.keySet().stream().allMatch(each -> each.matches("[0-9]+"));
    }

    private static int compare(String one, String other) {
      boolean numbers = one.matches("[0-9]{1,9}") && other.matches("[0-9]{1,9}");
      return numbers
          ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
          : one.compareTo(other);
    }
  }
}
