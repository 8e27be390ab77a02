// In the place of semver, which the client asks whether it knows this VS Code.
module.exports = () => true;
