export default function configure(config) {
  config.setQuietMode(true)
  config.addWatchTarget('values')
  return { dir: { input: 'pages', includes: '../includes', output: 'dist' } }
}
