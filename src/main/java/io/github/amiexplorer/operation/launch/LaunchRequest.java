package io.github.amiexplorer.operation.launch;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.change.LaunchSpecification;
import org.jspecify.annotations.Nullable;

/**
 * All choices of a launch. Immutable. Holds no user data, which may be secret: the specification
 * only says whether there is some.
 *
 * @param choices key name, user data and new security group still to be put in
 * @param newGroup made before the launch, or {@code null}
 * @param userDataBytes how many bytes of user data there are, 0 for none
 */
public record LaunchRequest(
    Image image,
    Goal goal,
    LaunchSpecification choices,
    KeyChoice key,
    @Nullable NewGroup newGroup,
    int userDataBytes) {}
