import { Prose } from '#components/profile/prose'
import { formatDay } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { communityUrl, correctionUrl } from '#lib/contacts'

/** Where to ask about the career, and where to say that something is wrong. */
export function QuestionsPart({ career }: { career: Career }) {
  const { published, reviewed, sections } = career
  return (
    <>
      {sections.questions ? <Prose html={sections.questions.html} /> : <p>Have questions about this career?</p>}
      <p>
        <a href={communityUrl(career)}>Post in our Career Community</a>
      </p>
      <p className="note">
        The facts on this page were last compared with their sources on{' '}
        <time dateTime={reviewed}>{formatDay(reviewed)}</time>.{' '}
        {published && (
          <>
            The page was first published on <time dateTime={published}>{formatDay(published)}</time>.{' '}
          </>
        )}
        Something is wrong or missing? <a href={correctionUrl(career)}>Suggest a correction</a>
      </p>
    </>
  )
}
