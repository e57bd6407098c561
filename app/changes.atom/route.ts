import { atomFeed } from '../_history/atom'
import { feedAnswer } from '../_history/feed-answer'

/** The latest changes of figures for a feed reader. */
export const GET = (request: Request): Promise<Response> =>
  feedAnswer(request, { name: 'changes.atom', type: 'application/atom+xml; charset=utf-8' }, atomFeed)
