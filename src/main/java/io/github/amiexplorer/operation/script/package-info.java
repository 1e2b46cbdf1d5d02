/** Plans in the words of other tools: AWS CLI, Terraform, IAM. */
@NullMarked
package io.github.amiexplorer.operation.script;

import org.jspecify.annotations.NullMarked;
