import type { Reproduction, Suite } from '../support/reproduction.ts';

const SPEC = `Gem::Specification.new do |s|
  s.name = 'my-tool'
  s.version = '1.2.3'
  s.summary = 'An example'
  s.authors = ['Dev Example']
  s.files = []
end
`;

/** A push to a server that answers with these words. */
function pushed(issue: string, state: string, status: number, body: string): Reproduction {
  return {
    issue,
    state,
    answers: { 'POST /api/v1/gems': { status, body } },
    run: 'GEM_HOST_API_KEY=secret gem push my-tool-1.2.3.gem --host "$SERVER"',
    exit: 1,
    played: true,
  };
}

export const gem: Suite = {
  tool: { name: 'gem', needs: ['gem'], version: 'gem --version' },
  before: `cat > my-tool.gemspec <<'END'\n${SPEC}END\ngem build my-tool.gemspec`,
  reproductions: [
    pushed(
      'rubygems/repushing-not-allowed',
      'the version is there already',
      409,
      'Repushing of gem versions is not allowed.\nPlease bump the version number and push a new different release.\n',
    ),
    pushed(
      'rubygems/no-permission-to-push',
      'the gem belongs to others',
      403,
      'You do not have permission to push to this gem. Ask an owner to add you with: gem owner my-tool --add user@example.com',
    ),
    pushed(
      'rubygems/otp-required-in-ci',
      'the gem demands a second factor of its owners',
      403,
      'Rubygem requires owners to enable MFA. You must enable MFA before pushing new version.',
    ),
  ],
};

const RAKE = `require 'bundler/gem_tasks'\n`;

export const bundler: Suite = {
  tool: { name: 'bundler', needs: ['bundle'], version: 'bundle --version' },
  reproductions: [
    {
      issue: 'rubygems/bundler-frozen-lockfile',
      state: 'the lockfile is not in the repository',
      files: { Gemfile: 'gemspec\n', 'my-tool.gemspec': SPEC },
      run: 'BUNDLE_DEPLOYMENT=true bundle install',
      exit: 16,
    },
    {
      issue: 'rubygems/bundler-frozen-lockfile',
      state: 'the version was raised without the lockfile',
      files: { Gemfile: 'gemspec\n', 'my-tool.gemspec': SPEC },
      given: `bundle lock --local && sed -i 's/1.2.3/1.2.4/' my-tool.gemspec`,
      run: 'BUNDLE_FROZEN=true bundle install',
      exit: 16,
    },
    {
      issue: 'rubygems/rake-release-uncommitted',
      state: 'a file of the repository has changed',
      needs: ['git', 'rake'],
      files: { Rakefile: RAKE, 'my-tool.gemspec': SPEC },
      given: 'git init -q && git add . && git commit -q -m one && echo "# more" >> Rakefile',
      run: 'rake release',
      exit: 1,
    },
  ],
};
