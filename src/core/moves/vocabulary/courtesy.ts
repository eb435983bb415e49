/** Words of courtesy and feeling: thanks, apologies, wishes, praise, and how things are for the reader. */
export const courtesyWords: Readonly<Record<string, string>> = {
  thanks:
    'thank thanks thanked thanking grateful gratefully gratitude appreciate appreciates appreciated appreciating appreciation appreciative thankful thankfully cheers owe acknowledge acknowledged acknowledging pleasure obliged heartfelt sincere',
  apology:
    'sorry apologize apologizes apologized apologizing apologise apologised apologising apology apologies regret regrets excuse excuses excused forgive forgives forgiving unfortunately inconvenience delay delays delayed delaying mistake mistakes error mistaken oops bother interrupt interrupted interrupting interruption intrude intrusion confusion correction corrections typo typos oversight trouble disrupt disrupted disrupting',
  greeting:
    'hi hello hey dear greetings howdy good morning afternoon evening all folks everyone team friend friends sir madam mr mrs ms miss dr prof professor',
  closing:
    'best regards sincerely kind kindest warm warmest warmly yours faithfully respectfully cordially cheers thanks love care blessings ps p.s',
  wish: 'hope hopes hoped hoping wish wishes wished wishing trust trusts trusted trusting well enjoy enjoys enjoyed enjoying safe luck lucky happy wonderful great lovely good nice fantastic fabulous terrific pleasant relaxing productive smooth smoothly healthy week weekend sunny prosperous beautiful awesome brilliant blessed',
  glad: 'glad happy happily pleased delighted thrilled excited exciting excitement eager keen honored honoured honor honour privileged privilege proud proudly passionate passion enthusiastic enthusiasm love loves loved loving grateful humbled fortunate pleasure inspired confident optimistic hopeful enjoying',
  praise:
    'impressed impressive inspiring inspirational inspired admire admired admiring admiration admirable fan fans amazing awesome incredible fantastic outstanding excellent remarkable brilliant beautiful wonderful fascinating insightful thoughtful compelling respect respects respected respecting love loves loved loving enjoyed enjoyable refreshing clever smart resonated favorite favourite delightful applaud kudos bravo',
  congratulate:
    'congratulation congratulations congrats kudos bravo celebrate celebrates celebrated celebrating celebration celebrations milestone milestones anniversary anniversaries birthday birthdays promotion promotions promoted achievement achievements accomplishment accomplishments graduation graduations graduated engagement wedding weddings baby deserved deserve deserves deserving success toast graduate graduates graduating done',
  understand:
    'understand understands understood understanding understandable understandably appreciate appreciates appreciated appreciating realize realizes realized realizing realise realised realising know knows knew known knowing recognize recognizes recognized recognizing recognise recognises recognised recognising recognition acknowledge acknowledged acknowledging empathize empathise empathy sympathy sympathize respect respects respected respecting respectful imagine imagines imagined imagining relate relates related relating fair reasonable natural totally completely sure sounds condolences honest honesty',
  busy: 'busy hectic swamped full plate packed slammed juggle juggling crazy chaotic stretched crowded demanding intense load loads handful stressful tough overloaded inundated flooded tired exhausted deadlines',
  choice:
    'decide decides decided deciding decision decisions choice choices choose chooses chose chosen choosing option options prefer preference preferences preferred decline declined declining judge judges judged judging call discretion either whichever pick picks picked picking opt weigh weighs weighed weighing alternative alternatives alternatively flexible flexibility',
  holiday:
    'holiday holidays christmas thanksgiving easter vacation vacations summer festive halloween valentine passover weekend travel travels traveled travelled traveling travelling trip trips cyber pto getaway getaways',
  family:
    'family families kid kids child children son daughter parent parents mother father mom mum dad wife husband spouse baby babies loved household relative relatives maternity paternity caregiver caregivers carer carers guardian guardians friend friends neighbor neighbors neighbour neighbours',
}
