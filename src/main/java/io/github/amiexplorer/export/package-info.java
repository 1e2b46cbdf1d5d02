/**
 * Images written for other programs: CSV, JSON in EC2's own shape, Markdown and AWS CLI commands.
 * Pure: from values to characters, no screen and no network.
 */
@NullMarked
package io.github.amiexplorer.export;

import org.jspecify.annotations.NullMarked;
