/** Words that push or let go: deadlines, scarcity, chasing, exits and rewards. */
export const pressureWords: Readonly<Record<string, string>> = {
  deadline:
    'deadline deadlines expire expires expired expiring expiry expiration ends ending cutoff close closes closed closing midnight final last lapse lapsed lapsing overdue extend extends extended extending extension extensions countdown eod eow until till due',
  scarce:
    'limited limit limits limiting only left remaining remain remains remained few spot spots seat seats place places space spaces slot slots exclusive exclusively scarce scarcity sold filling capacity waitlist waitlists waiting vip invitation invitations availability allocation inventory reserved capped cap',
  urge: 'now today immediately immediate urgent urgently urgency hurry asap fast instantly act rush quick promptly prompt swiftly soon quickly critical crucial vital imperative essential mandatory importantly alert warning action priority pressing',
  'miss-out':
    'miss misses missed missing lose loses lost losing behind competitor competitors competition rival rivals peers competing overlook overlooked overlooking forfeit late risk chance chances opportunity opportunities left outpace lag fomo edge',
  chase:
    "again follow follows followed following checking check checks checked bump bumps bumped bumping circle circles circled circling touch touches touched touching nudge nudged nudging reminder reminders remind reminds reminded reminding resurface resurfaced resurfacing float floated floating ping pings pinging revisit revisiting still yet haven't hasn't another attempt attempts attempted attempting previous earlier thread persistent persistence followup followups second third fourth fifth resending wondering unanswered ignored ignore ignores ignoring silence radio ghost ghosts crickets missed buried slipped unread overlooked forgot forgotten forget unresponsive unreturned unopened spam junk folder silent",
  quit: 'last final finally close closes closed closing file files assume assumes assumed assuming bother bothers bothered bothering bug bugging goodbye farewell archive archives pestering move moves moved moving stop stops stopped stopping breakup',
  'opt-out':
    'unsubscribe unsubscribed unsubscribing opt stop stops stopped stopping remove removes removed removing removal ignore ignores ignored ignoring disregard delete deleted decline declined declining email emails list lists preference preferences subscription subscriptions mailing settings withdraw withdrew withdrawn withdrawing cancel cancels canceled cancelled canceling cancelling cancellation cancellations mute muted pause pausing skip skips skipped skipping',
  'not-for-you':
    'relevant irrelevant irrelevance fit applicable suitable unsuitable interested uninterested priority wrong mistaken mistake overkill unnecessary premature outdated unlikely inappropriate unrelated',
  'no-pressure':
    'worry worries pressure rush obligation obligations obligated obliged hurry feel free strings commitment commitments hassle anytime whenever convenience convenient leisure welcome pace offence offense fuss harm judgment judgement freely',
  reward:
    'gift gifts voucher vouchers coupon coupons bonus bonuses credit credits reward rewards rewarded rewarding prize prizes card cards cashback giveaway giveaways raffle raffles perk perks swag incentive incentives merch stipend compensation complimentary amazon starbucks points merchandise contest contests freebie freebies win winning',
  discount:
    'discount discounts discounted discounting sale sales deal deals offer offers offering promo promos promotion promotions promotional promocode code codes special specials complimentary waive waived waiving refund refunds refunded refundable trial trials saving savings rebate rebates bundle bundles price reduced exclusive introductory bargain bargains clearance markdown guarantee guarantees prepaid tier tiers flash cheap cheaper freemium off',
}
