/// The HTTP side of the built-in platform: the Supervisor API v1 and `/sim/v1`, as the OpenAPI files in the resources
/// declare them, on the JDK's own server, on the loopback interface only. One class for each resource; the exchange,
/// tokens, faults and problem documents are handled in front of them.
@NullMarked
package dev.atalaya.simulator.http;

import org.jspecify.annotations.NullMarked;
