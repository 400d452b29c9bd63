package io.callboard.hall;

/** What a venue is; a theatre's daily business needs no police permit (大型群众性活动安全管理条例 art. 2). */
public enum VenueKind {
    THEATRE,
    STADIUM,
    ARENA,
    OPEN_AIR,
    TEMPORARY
}
