/** Plain nouns for a body that bears a name, as alternatives of a pattern: "the atomic energy agency Norvik". */
export const BODY_NOUNS =
  'agency|corporation|company|firm|giant|group|operator|exporter|producer|monopoly|conglomerate|regulator|holding|utility|organi[sz]ation|bank|authority|watchdog|behemoth|developer|carrier|airline|fund';

/** One of these nouns. */
export const BODY_NOUN = new RegExp(`^(?:${BODY_NOUNS})$`);
