/** Plain nouns for a body that bears a name: "the atomic energy agency Norvik". */
export const BODY_NOUN =
  /^(?:agency|corporation|company|firm|giant|group|operator|exporter|producer|monopoly|conglomerate|regulator|holding|utility|organi[sz]ation|bank|authority|watchdog|behemoth|developer|carrier|airline|fund)$/;
