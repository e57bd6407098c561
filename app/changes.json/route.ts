import { feedAnswer } from '../_history/feed-answer'
import { jsonFeed } from '../_history/json-feed'

/** The latest changes of figures as JSON Feed. */
export const GET = (request: Request): Promise<Response> =>
  feedAnswer(request, { name: 'changes.json', type: 'application/feed+json; charset=utf-8' }, jsonFeed)
