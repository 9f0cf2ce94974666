/** A form of page furniture: what a web page says around its article. */
export interface FurnitureForm {
  name: string;
  example: string;
  pattern: RegExp;
  /** Words in small letters that stand anywhere within it: without them the pattern is not tried. */
  holds?: string;
  /** True where everything after it that is no sentence belongs to the page too. */
  closes?: boolean;
}

/** The forms in the order in which they are tried; all are anchored at both ends, so the order does not matter for the outcome. */
export const FURNITURE_FORMS: readonly FurnitureForm[] = [
  {
    name: 'teaser',
    example: 'READ: Ministers sign trade pact',
    pattern: /^(?:READ|WATCH|LISTEN|SEE|VIEW|ALSO|RELATED|MORE|DON['’]T MISS)(?: [A-Z]{2,8}){0,3} ?[:|»>-].{0,300}$/u,
  },
  {
    name: 'teaser in small letters',
    example: 'Read more: Ministers sign trade pact',
    pattern:
      /^(?:(?:also |please )?(?:read|see|watch|listen)(?: (?:also|more|next|this|now|the full story))?|related(?: (?:articles?|stories|news|posts?|topics?|content|coverage|links?))?|recommended(?: (?:for you|stories|reading))?|more (?:from|on|about|in) .{1,40}|you (?:may|might) also like|most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s['’]? picks?|top stories|latest (?:news|stories)|in pictures|read next|up next)(?: ?[:|»>].{0,300})?$/iu,
    closes: true,
  },
  {
    name: 'comment form',
    example: 'Leave a Reply',
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write|submit) (?:a |your )?comments?|your comments?|join the (?:conversation|discussion)|comments?(?: ?\(\d+\))?|you are replying to.{0,80}|reply to .{0,60}|cancel reply|name ?\*?|e-?mail ?\*?|website|captcha|view comments.{0,30}|show comments|comments? (?:are|is) closed\.?|be the first to comment.{0,20})$/iu,
    closes: true,
  },
  {
    name: 'comment form notice',
    example: 'Your email address will not be published. Required fields are marked *',
    pattern:
      /^(?:your e-?mail address will not be published.{0,120}|required fields are marked.{0,40}|save my name.{0,160}|notify me of .{0,80}|this site uses akismet.{0,120})$/iu,
    closes: true,
  },
  { name: 'captcha', example: '2 + 0 =', pattern: /^\d{1,3} ?[+×x*−–-] ?\d{1,3} ?= ?\??$/u, closes: true },
  {
    name: 'tags',
    example: 'Tags: trade, ministers',
    pattern: /^(?:(?:article )?(?:tags?|topics?|keywords?|categories|category|filed under|labels|tagged(?: as| with)?)(?: ?:.{0,300})?)$/iu,
    closes: true,
  },
  {
    name: 'number of the item',
    example: 'News ID 193966',
    pattern: /^(?:(?:news|article|story|item|post|photo|code|news code)[ -]?(?:id|no\.?|number|code)? ?[:#]? ?\d{3,}|id ?[:#]? ?\d{3,})$/iu,
    closes: true,
  },
  {
    name: 'counter',
    example: '0 Persons',
    pattern:
      /^\d[\d,.]{0,9}[kKmM]? ?(?:persons?|people|comments?|shares?|views?|likes?|reads?|replies|votes?|reactions?|followers|retweets?|clicks?|visits?)$/iu,
  },
  {
    name: 'visit counter',
    example: 'Visited 1 times, 1 visit(s) today',
    pattern: /^(?:visited \d+ times?.{0,60}|(?:views?|hits|post views|total views|shares) ?: ?[\d,.]+.{0,20})$/iu,
    closes: true,
  },
  {
    name: 'length',
    example: '3 min read',
    pattern:
      /^(?:\d{1,2}(?::\d{2}){1,2}|(?:reading time ?:? ?)?\d{1,3}[ -]?(?:min|mins|minutes?)(?:[ -]read)?\.?|listen ?\(?\d.{0,20}|estimated reading time.{0,30})$/iu,
  },
  {
    name: 'age',
    example: '4 hours ago',
    pattern:
      /^(?:(?:updated|published|posted) )?(?:an?|\d{1,2}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/iu,
    closes: true,
  },
  {
    name: 'stamp without a date',
    example: 'Updated:',
    pattern:
      /^(?:(?:last |first )?(?:updated|published|posted|modified|created|uploaded)(?: on| at)? ?:?|date ?:|by ?:?|author ?:|source ?:|time ?:)$/iu,
  },
  {
    name: 'sharing',
    example: 'Share this article',
    pattern:
      /^(?:(?:share|print|save|bookmark|tweet|follow|subscribe|listen|copy link|copy url|link copied.{0,12}|gift this article|text size|font size|a\+|a-|aa|e-?mail|facebook|twitter|x|whats ?app|telegram|linkedin|instagram|youtube|reddit|pinterest|messenger|viber|vk)(?: (?:this|us|on|via|to|the|article|story|post|page|with|friends|facebook|twitter|x|whats ?app|telegram|email|now|news|channel|\||,|\/|·)){0,8}[.!]?)$/iu,
  },
  {
    name: 'advertisement',
    example: 'Advertisement',
    pattern:
      /^(?:\[?\(?(?:advertise?ments?|ad|sponsored(?: content)?|promoted(?: content)?|paid content|story continues (?:below|after).{0,30}|article continues (?:below|after).{0,40}|continue reading.{0,60}|skip (?:to .{0,30}|advertisement|ad)|loading\.{0,3}|report (?:this )?ad|close)\)?\]?)$/iu,
  },
  {
    name: 'source link',
    example: 'Source link',
    pattern:
      /^(?:source link|original (?:source|article|story)|view (?:original|source|all|more|gallery)|full (?:story|article)|click (?:here|to) .{0,100}|via source|next (?:article|story|post)|previous (?:article|story|post)|back to (?:top|home).{0,20})$/iu,
  },
  {
    name: 'subscription',
    example: 'Sign up for our newsletter',
    pattern:
      /^(?:(?:sign up|subscribe|register|log ?in|sign in|become a (?:member|subscriber)|support (?:our|independent)|donate|get (?:the|our|your) (?:latest|best|daily|app|newsletter)|download (?:our|the) .{0,20}app|join (?:our|us)|follow (?:us|our|@\w{1,40})|like us|stay (?:informed|tuned|up to date|connected)|never miss|don['’]t miss|for (?:more|all the latest) .{0,60}(?:visit|follow|download|click)|enter your e-?mail)\b.{0,220})$/iu,
  },
  {
    name: 'call to readers',
    example: 'Do you have a story we should be covering?',
    pattern:
      /^(?:(?:do you have|have a (?:story|tip|question)|got a (?:story|tip)|send us|write to us|contact us|to (?:contact|reach) the (?:author|reporter|editor|writer)|have something to say|what do you think).{0,300})$/iu,
  },
  {
    name: 'rights notice',
    example: '© 2024 The Daily. All rights reserved.',
    pattern:
      /^(?:(?:©|\(c\) ?(?:copyright|(?:19|20)\d\d)|copyright\b).{0,240}|(?:this (?:article|story|material|work) .{0,80}(?:republished|reproduced|licen[cs]ed|redistributed|syndicated).{0,160})|terms (?:of (?:use|service)|and conditions).{0,40}|privacy policy.{0,60}|(?:the )?(?:views|opinions) expressed .{0,240})$/iu,
  },
  {
    name: 'rights reserved',
    example: 'The Daily 2024. All rights reserved.',
    pattern: /^.{0,160}all rights reserved\.?.{0,120}$/iu,
    holds: 'all rights reserved',
  },
  { name: 'address', example: 'https://example.org/story', pattern: /^(?:(?:https?:\/\/|www\.)\S{1,500}|\S{1,64}@\S{1,190}\.\w{2,10})$/iu },
  {
    name: 'list of links',
    example: 'list 1 of 4',
    pattern: /^(?:list (?:of )?\d+ (?:of \d+|items?)|end of list|keep reading|recommended stories|\d+ of \d+)$/iu,
  },
  {
    name: 'agency slug',
    example: '--SPA',
    pattern:
      /^(?:[-–—/]{1,3} ?[A-Z]{2,10}(?: ?[-–—/]{1,3})?|[A-Z]{2,5}\/[A-Z]{2,5}(?:\/[A-Z]{2,5})?|(?!(?:19|20)\d\d$)\d{1,12}|(?:\d{1,2}:\d{2}(?: (?:local time|gmt|utc|[a-z]{2,4}))? ?){1,2}|enditem|ends?)$/iu,
  },
  { name: 'controls', example: '+ − 16 px', pattern: /^(?=[^\p{L}]{1,40}(?:px|pt)?$)(?!.*(?:19|20)\d\d)/u },
  {
    name: 'machinery',
    example: 'Powered by automated translation',
    pattern: /^.{0,40}\bpowered by .{1,60}$/iu,
    holds: 'powered by ',
  },
  { name: 'breadcrumb', example: 'Home > World > Middle East', pattern: /^(?:home|news|front page)(?: ?[>»›/|] ?[^>»›/|]{1,40}){1,6}$/iu },
  { name: 'rule', example: '* * *', pattern: /^[\s*_=~·•.#—–|+-]{1,80}$/u },
];
