<?php
// Run on the command line in the site's folder.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A blog', 'editor', 'editor@example.com', true, '', 'a login password');
switch_theme('plain');
update_option('permalink_structure', '/%postname%/');
update_option('comment_previously_approved', 0);
update_option('comments_notify', 0);
update_option('moderation_notify', 0);
flush_rewrite_rules();
