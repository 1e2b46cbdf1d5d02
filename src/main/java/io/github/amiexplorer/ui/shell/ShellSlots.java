package io.github.amiexplorer.ui.shell;

import javafx.scene.Node;

/**
 * What the features put into the window.
 *
 * @param search the search field of the top bar; grows
 * @param facets below the scopes at the left
 * @param centre table or gallery with its header
 * @param detail one image in full
 * @param rail the tabs of the detail, at the right edge
 */
public record ShellSlots(Node search, Node facets, Node centre, Node detail, Node rail) {}
