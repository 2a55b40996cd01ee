/** Drawn for this page on a 24 by 24 grid, stroked with the colour of the text around. */
const paths = {
  send: 'M4.5 12 20 4.5 14.5 20l-3-6.5zM11.5 13.5 20 4.5',
  back: 'M15 5l-7 7 7 7',
  down: 'M6 9.5l6 6 6-6',
  reply: 'M9.5 7 4.5 12l5 5M4.5 12H14a6 6 0 0 1 6 6',
  plus: 'M12 5v14M5 12h14',
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  half: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 3.5v17M15 5v14M18 7.2v9.6',
  close: 'M6 6l12 12M18 6L6 18',
  tick: 'M5 12.5l4.5 4.5L19 7',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 1.5',
  away: 'M8 16 17 7M9.5 7H17v7.5',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  block: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6.5 6.5l11 11',
  warning: 'M12 4 21 19.5H3zM12 10v4M12 16.8v.4',
  paper: 'M5 4.5h11v15H6.5A1.5 1.5 0 0 1 5 18zM16 9h3v9a1.5 1.5 0 0 1-3 0M8 8h5M8 11.5h5M8 15h3.5',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
