/** Words of time: lengths, dates, clocks, what is past and what is to come. */
export const timeWords: Readonly<Record<string, string>> = {
  minute: 'minute minutes min mins moment moments second seconds sec secs hour hours hr hrs instant',
  period:
    'day days week weeks month months year years fortnight quarter quarters semester semesters term terms decade decades century season seasons sprint sprints',
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter q1 q2 q3 q4 h1 h2',
  clock:
    "est edt pst pdt cst cdt gmt bst cet utc eastern timezone timezones morning mornings afternoon afternoons evening evenings night nights noon midday lunchtime midnight breakfast overnight pm a.m p.m o'clock midweek today tomorrow tonight yesterday today's tomorrow's tonight's yesterday's monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed thu thur thurs fri sat weekend weekends weekday weekdays",
  calendar:
    'calendar calendars calendly diary diaries schedule schedules agenda agendas availability available slot slots window windows date dates timing timeframe timeline timelines timetable timetables openings',
  recent:
    'recent recently lately latest newly new current currently now nowadays present presently ago last past previous previously earlier former formerly prior',
  coming: 'next upcoming coming soon shortly later future ahead forthcoming eventually approaching imminent',
  often:
    'daily weekly monthly quarterly annual annually yearly biweekly fortnightly hourly regular regularly routine routinely often sometimes occasional occasionally frequent frequently ongoing constantly constant continuous continuously continually recurring nightly periodic periodically bimonthly biannual rarely seldom',
}
