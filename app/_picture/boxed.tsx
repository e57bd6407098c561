import type { SVGProps } from 'react'

/** A part of a picture: what is placed in it in per cent is placed in this box. */
export const Boxed = (box: SVGProps<SVGSVGElement>) => <svg aria-hidden="true" {...box} />
