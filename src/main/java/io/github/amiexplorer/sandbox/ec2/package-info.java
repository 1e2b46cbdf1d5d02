/** EC2's operations over the world, one class an operation or small family. */
@NullMarked
package io.github.amiexplorer.sandbox.ec2;

import org.jspecify.annotations.NullMarked;
