package io.github.amiexplorer.ui.shell;

/** The states of the parts of the window. */
record ShellModels(
    ConnectionModel connection,
    ScopeListModel scopes,
    RegionPickerModel regions,
    FreshnessModel freshness,
    StatusModel status) {}
