package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.List;

/** Names and icons of the tabs. */
final class TabWords {
  /** The tabs of the rail, from top to bottom. */
  static final List<DetailTab> SHOWN =
      List.of(
          DetailTab.OVERVIEW,
          DetailTab.STORAGE,
          DetailTab.PERMISSIONS,
          DetailTab.USAGE,
          DetailTab.LINEAGE,
          DetailTab.COST,
          DetailTab.CHECKS,
          DetailTab.TAGS,
          DetailTab.JSON);

  private TabWords() {}

  static String name(DetailTab tab) {
    return switch (tab) {
      case OVERVIEW -> "detail.tab.overview";
      case STORAGE -> "detail.tab.storage";
      case PERMISSIONS -> "detail.tab.permissions";
      case USAGE -> "detail.tab.usage";
      case LINEAGE -> "detail.tab.lineage";
      case COST -> "detail.tab.cost";
      case CHECKS -> "detail.tab.checks";
      case TAGS -> "detail.tab.tags";
      case JSON -> "detail.tab.json";
    };
  }

  static String icon(DetailTab tab) {
    return switch (tab) {
      case OVERVIEW -> "fth-info";
      case STORAGE -> "fth-hard-drive";
      case PERMISSIONS -> "fth-users";
      case USAGE -> "fth-activity";
      case LINEAGE -> "fth-git-branch";
      case COST -> "fth-dollar-sign";
      case CHECKS -> "fth-shield";
      case TAGS -> "fth-tag";
      case JSON -> "fth-code";
    };
  }
}
