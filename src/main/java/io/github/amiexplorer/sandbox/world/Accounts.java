package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The organization of the story, from {@code accounts.tsv}: the same in every world. */
final class Accounts {
  /** The own account. */
  static final String OWN = "123456789012";

  /** The unit that the story shares images with. */
  static final String PRODUCTION = "ou-ab12-3c4d5e6f";

  /** The unit that the own account is in. */
  static final String OWN_UNIT = "ou-ab12-5b6c7d8e";

  private static final String ORGANIZATION = "o-a1b2c3d4e5";
  private static final String ROOT = "r-ab12";
  private static final Map<String, String> UNITS =
      Map.of(
          "root", ROOT,
          "workloads", "ou-ab12-1a2b3c4d",
          "production", PRODUCTION,
          "staging", "ou-ab12-7f8e9d0c",
          "platform", OWN_UNIT,
          "payments", "ou-ab12-9e8d7c6b",
          "security", "ou-ab12-2f3e4d5c");

  private Accounts() {}

  /** The organization with its accounts and units. */
  static SandboxOrganization organization() {
    List<SandboxAccount> members = all().stream().filter(each -> each.parentId() != null).toList();
    return new SandboxOrganization(
        ORGANIZATION,
        organizationArn(),
        OWN,
        ROOT,
        "arn:aws:organizations::" + OWN + ":root/" + ORGANIZATION + "/" + ROOT,
        members,
        List.of(
            unit("workloads", "Workloads", ROOT),
            unit("production", "Production", unitId("workloads")),
            unit("staging", "Staging", unitId("workloads")),
            unit("platform", "Platform", ROOT),
            unit("payments", "Payments", ROOT),
            unit("security", "Security", ROOT)));
  }

  /** The accounts of the story outside of the organization. */
  static List<SandboxAccount> strangers() {
    return all().stream().filter(each -> each.parentId() == null).toList();
  }

  /** The organization's ARN. */
  static String organizationArn() {
    return "arn:aws:organizations::" + OWN + ":organization/" + ORGANIZATION;
  }

  /** A unit's ARN. */
  static String unitArn(String unitId) {
    return "arn:aws:organizations::" + OWN + ":ou/" + ORGANIZATION + "/" + unitId;
  }

  private static SandboxOrganizationalUnit unit(String word, String name, String parentId) {
    return new SandboxOrganizationalUnit(unitId(word), unitArn(unitId(word)), name, parentId);
  }

  private static String unitId(String word) {
    String id = UNITS.get(word);
    if (id == null) {
      throw new IllegalArgumentException("no unit " + word);
    }
    return id;
  }

  private static List<SandboxAccount> all() {
    List<SandboxAccount> accounts = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (FactTable.Row row : FactTable.read("accounts.tsv")) {
      for (int i = 0; i < row.number("count"); i++) {
        accounts.add(account(row, used.merge(row.text("name"), 1, Integer::sum)));
      }
    }
    return accounts;
  }

  private static SandboxAccount account(FactTable.Row row, int number) {
    String given = row.text("id");
    String base = row.text("name");
    String name = given.isEmpty() ? base + " " + number : base;
    String id = given.isEmpty() ? CommunityImages.account((int) Mix.of(name)) : given;
    String parent = row.text("parent");
    String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new SandboxAccount(
        id,
        name,
        "aws+" + mailbox + (parent.isEmpty() ? "@example.net" : "@example.com"),
        "ACTIVE",
        id.equals(OWN) ? "INVITED" : "CREATED",
        "2021-04-1" + number % 10 + "T09:30:00.000Z",
        parent.isEmpty() ? null : unitId(parent));
  }
}
