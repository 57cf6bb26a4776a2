/// The HTTP client of the Supervisor API v1. No call throws for what a network or a server may do: each ends in
/// an [dev.atalaya.platform.Answer] or an [dev.atalaya.floor.Outcome] whose line says what is wrong and where.
@NullMarked
package dev.atalaya.platform.supervisorapi;

import org.jspecify.annotations.NullMarked;
