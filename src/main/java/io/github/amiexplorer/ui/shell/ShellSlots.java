package io.github.amiexplorer.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * What the features put into the window.
 *
 * @param search the search field of the top bar; grows
 * @param facets below the scopes at the left
 * @param centre table or gallery with its header
 * @param detail one image in full; may still be empty
 * @param rail the tabs of the detail, at the right edge; may still be empty
 */
public record ShellSlots(Node search, Node facets, Node centre, Pane detail, Pane rail) {}
