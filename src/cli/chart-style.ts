/** Styles of the charts in docs: they stand by themselves, and fit light and dark pages. */
export const CHART_STYLE =
  '<style>text{font:12px ui-monospace,monospace;fill:#57534e}.title{font-weight:600;font-size:14px}.grid{stroke:#a8a29e;stroke-opacity:.4}.line{fill:none;stroke:#c2410c;stroke-width:2}.dot{fill:#c2410c}@media(prefers-color-scheme:dark){text{fill:#d6d3d1}.line{stroke:#fb923c}.dot{fill:#fb923c}}</style>';
