package io.github.amiexplorer.inventory;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;

/** One listing: a scope in a Region. */
record ScopeRegion(Scope scope, Region region) {}
