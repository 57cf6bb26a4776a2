/// The JSON shapes of the Supervisor API v1 that client and simulator share: envelopes, pages, problems, the mapper.
/// The contract itself is the OpenAPI file in the resources; both sides are tested against it.
@NullMarked
package dev.atalaya.wire;

import org.jspecify.annotations.NullMarked;
