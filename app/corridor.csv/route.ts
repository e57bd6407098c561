import { storyAnswer } from '../_story/answer'
import { corridorStory } from '../_story/corridor'

export const GET = (request: Request) => storyAnswer(request, 'corridor', corridorStory)
