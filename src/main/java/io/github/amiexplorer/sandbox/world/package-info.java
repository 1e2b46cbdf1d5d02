/**
 * What exists in the sandbox: an account of one's own with a story, and public images of many
 * publishers in every region, made by a seeded generator from tables of facts.
 */
@NullMarked
package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.NullMarked;
