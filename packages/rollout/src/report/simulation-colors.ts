/** Distinguishable with red-green colour blindness, because they differ in lightness. For light and for dark backgrounds. */
const strategies: readonly (readonly [light: string, dark: string])[] = [
  ['#0b6bcb', '#58a6ff'],
  ['#d9480f', '#ff922b'],
  ['#2b8a3e', '#69db7c'],
  ['#862e9c', '#da77f2'],
  ['#0c8599', '#3bc9db'],
  ['#c2255c', '#faa2c1'],
  ['#8a6100', '#ffd43b'],
  ['#495057', '#ced4da'],
];

/** How many strategies a picture can tell apart. */
export const mostStrategies: number = strategies.length;

interface Ground {
  readonly back: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly panel: string;
}

const light: Ground = { back: '#ffffff', ink: '#1f2933', quiet: '#5b6774', line: '#e3e8ed', panel: '#f8fafb' };
const dark: Ground = { back: '#0d1117', ink: '#e6edf3', quiet: '#9aa7b4', line: '#262c34', panel: '#12181f' };

/** Written out, as not every program that draws SVG knows variables of CSS. */
function rules({ back, ink, quiet, line, panel }: Ground, index: 0 | 1): string {
  return [
    `text { fill: ${ink}; } .small { fill: ${quiet}; } .back { fill: ${back}; } .panel { fill: ${panel}; } .grid { stroke: ${line}; } .axis { stroke: ${quiet}; }`,
    `.dot { stroke: ${back}; } .halo { stroke: ${panel}; }`,
    ...strategies.map((pair, at) => `.s${at} { stroke: ${pair[index]}; } .f${at} { fill: ${pair[index]}; }`),
  ].join('\n    ');
}

export const simulationStyle: string = `<style>
    text { font-family: ui-sans-serif, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 13px; }
    .title { font-weight: 650; font-size: 16px; } .head { font-weight: 600; } .small { font-size: 12px; } .number { font-size: 12px; font-weight: 600; }
    .would { fill: none; stroke-width: 1.5; stroke-opacity: 0.5; stroke-dasharray: 2 3; } .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
    .drop { stroke-width: 1; stroke-opacity: 0.45; } .dot { stroke-width: 1.5; } .axis { stroke-opacity: 0.6; } .key { stroke-width: 3; stroke-linecap: round; }
    .halo { stroke-width: 4; stroke-linejoin: round; paint-order: stroke; }
    ${rules(light, 0)}
    @media (prefers-color-scheme: dark) {
    ${rules(dark, 1)}
    }
  </style>`;
